# Written by `make stubs` from schema/; change it there.
"""Query result filter."""

from sailpoint._core import model

__all__ = ["QueryResultFilter"]

QueryResultFilter = model("v2024", "QueryResultFilter")
