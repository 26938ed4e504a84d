# Generated from schema/.
"""Entitlement."""

from sailpoint.v2024.models import Entitlement

__all__ = ["Entitlement"]
