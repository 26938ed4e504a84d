# Generated from schema/.
"""Scope."""

from sailpoint.v2024.models import Scope

__all__ = ["Scope"]
