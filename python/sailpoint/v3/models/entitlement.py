# Generated from schema/.
"""Entitlement."""

from sailpoint.v3.models import Entitlement

__all__ = ["Entitlement"]
