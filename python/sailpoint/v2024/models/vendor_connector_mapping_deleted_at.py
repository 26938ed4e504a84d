# Written by `make stubs` from schema/; change it there.
"""Vendor connector mapping deleted at."""

from sailpoint._core import model

__all__ = ["VendorConnectorMappingDeletedAt"]

VendorConnectorMappingDeletedAt = model("v2024", "VendorConnectorMappingDeletedAt")
