# Generated from schema/.
"""Trigger."""

from sailpoint.v2025.models import Trigger

__all__ = ["Trigger"]
