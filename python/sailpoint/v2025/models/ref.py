# Generated from schema/.
"""Ref."""

from sailpoint.v2025.models import Ref

__all__ = ["Ref"]
