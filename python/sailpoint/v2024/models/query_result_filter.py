# Written by `make stubs` from schema/; change it there.
"""The members of the documents in the result."""

from sailpoint._core import model

__all__ = ["QueryResultFilter"]

QueryResultFilter = model("v2024", "QueryResultFilter")
