# Generated from schema/.
"""Entitlement."""

from sailpoint.v2025.models import Entitlement

__all__ = ["Entitlement"]
