# Generated from schema/.
"""The asynchronous client, API classes and paginator of v2024, loaded on first access."""

from sailpoint._lazy import AWAITED, of_version

__getattr__, __dir__ = of_version(globals(), "v2024", ("aio",), AWAITED)
