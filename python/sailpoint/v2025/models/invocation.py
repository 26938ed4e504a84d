# Generated from schema/.
"""Invocation."""

from sailpoint.v2025.models import Invocation

__all__ = ["Invocation"]
