# Written by `make stubs` from schema/; change it there.
"""Dependant app connections account source."""

from sailpoint._core import model

__all__ = ["DependantAppConnectionsAccountSource"]

DependantAppConnectionsAccountSource = model("v2024", "DependantAppConnectionsAccountSource")
