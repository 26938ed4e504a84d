# Written by `make stubs` from schema/; change it there.
"""A wrapper for the value of a patch operation. The field `value` accepts it, and holds the value itself."""

from sailpoint._core import model

__all__ = ["UpdateMultiHostSourcesRequestInnerValue"]

UpdateMultiHostSourcesRequestInnerValue = model("v2024", "UpdateMultiHostSourcesRequestInnerValue")
