# Written by `make stubs` from schema/; change it there.
"""Dependant app connections account source password policies inner."""

from sailpoint._core import model

__all__ = ["DependantAppConnectionsAccountSourcePasswordPoliciesInner"]

DependantAppConnectionsAccountSourcePasswordPoliciesInner = model("v2024", "DependantAppConnectionsAccountSourcePasswordPoliciesInner")
