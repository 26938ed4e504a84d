# Written by `make stubs` from schema/; change it there.
"""The value of a patch operation; `actual_instance` is the JSON value itself."""

from sailpoint._core import model

__all__ = ["UpdateMultiHostSourcesRequestInnerValue"]

UpdateMultiHostSourcesRequestInnerValue = model("v2024", "UpdateMultiHostSourcesRequestInnerValue")
