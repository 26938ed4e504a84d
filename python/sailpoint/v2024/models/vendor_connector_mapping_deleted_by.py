# Written by `make stubs` from schema/; change it there.
"""Vendor connector mapping deleted by."""

from sailpoint._core import model

__all__ = ["VendorConnectorMappingDeletedBy"]

VendorConnectorMappingDeletedBy = model("v2024", "VendorConnectorMappingDeletedBy")
