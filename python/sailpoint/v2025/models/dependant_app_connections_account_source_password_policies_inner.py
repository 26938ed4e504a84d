# Generated from schema/.
"""Dependant app connections account source password policies inner."""

from sailpoint.v2025.models import DependantAppConnectionsAccountSourcePasswordPoliciesInner

__all__ = ["DependantAppConnectionsAccountSourcePasswordPoliciesInner"]
