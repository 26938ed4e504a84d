# Generated from schema/.
"""Invocation."""

from sailpoint.v2024.models import Invocation

__all__ = ["Invocation"]
