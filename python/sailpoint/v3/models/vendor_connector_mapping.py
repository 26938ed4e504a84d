# Generated from schema/.
"""Vendor connector mapping."""

from sailpoint.v3.models import VendorConnectorMapping

__all__ = ["VendorConnectorMapping"]
