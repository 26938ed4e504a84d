# Generated from schema/.
"""Trigger example input."""

from sailpoint.v2025.models import TriggerExampleInput

__all__ = ["TriggerExampleInput"]
