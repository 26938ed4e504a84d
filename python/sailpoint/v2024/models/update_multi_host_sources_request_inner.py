# Written by `make stubs` from schema/; change it there.
"""Update multi host sources request inner."""

from sailpoint._core import model

__all__ = ["UpdateMultiHostSourcesRequestInner"]

UpdateMultiHostSourcesRequestInner = model("v2024", "UpdateMultiHostSourcesRequestInner")
