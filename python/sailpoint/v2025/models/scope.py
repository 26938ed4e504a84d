# Generated from schema/.
"""Scope."""

from sailpoint.v2025.models import Scope

__all__ = ["Scope"]
