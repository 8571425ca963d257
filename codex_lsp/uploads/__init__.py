"""Files that the user sends to the OpenAI Files API: asked for by the user alone, out of reach of turns and agents."""
