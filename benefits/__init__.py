"""Benefits realization: did the change programme pay off?"""

__version__ = "0.3.0"
