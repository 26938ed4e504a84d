# Generated from schema/.
"""Ref."""

from sailpoint.v2024.models import Ref

__all__ = ["Ref"]
