# Generated from schema/.
"""The asynchronous client, API classes and paginator of v3, loaded on first access."""

from sailpoint._lazy import AWAITED, of_version

__getattr__, __dir__ = of_version(globals(), "v3", ("aio",), AWAITED)
