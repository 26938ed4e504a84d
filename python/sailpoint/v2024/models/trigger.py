# Generated from schema/.
"""Trigger."""

from sailpoint.v2024.models import Trigger

__all__ = ["Trigger"]
