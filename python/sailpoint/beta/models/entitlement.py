# Generated from schema/.
"""Entitlement."""

from sailpoint.beta.models import Entitlement

__all__ = ["Entitlement"]
