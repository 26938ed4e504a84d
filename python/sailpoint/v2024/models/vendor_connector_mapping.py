# Written by `make stubs` from schema/; change it there.
"""Vendor connector mapping."""

from sailpoint._core import model

__all__ = ["VendorConnectorMapping"]

VendorConnectorMapping = model("v2024", "VendorConnectorMapping")
