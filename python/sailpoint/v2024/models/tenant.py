# Written by `make stubs` from schema/; change it there.
"""Tenant."""

from sailpoint._core import model

__all__ = ["Tenant"]

Tenant = model("v2024", "Tenant")
