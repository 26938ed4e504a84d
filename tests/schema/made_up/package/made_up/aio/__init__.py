# Generated from schema/.
"""The asynchronous client, API classes and paginator of made_up, loaded on first access."""

from sailpoint._lazy import AWAITED, of_version

__getattr__, __dir__ = of_version(globals(), "made_up", ("aio",), AWAITED)
