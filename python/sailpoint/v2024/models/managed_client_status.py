# Written by `make stubs` from schema/; change it there.
"""Managed client status."""

from sailpoint._core import model

__all__ = ["ManagedClientStatus"]

ManagedClientStatus = model("v2024", "ManagedClientStatus")
