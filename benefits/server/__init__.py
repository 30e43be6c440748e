"""The application as a server: start-up, headers, health, and where it listens."""

from benefits.server.asgi import application
from benefits.server.listening import PortTaken, serve

__all__ = ["PortTaken", "application", "serve"]
