# Generated from schema/.
"""Trigger example output."""

from sailpoint.v2025.models import TriggerExampleOutput

__all__ = ["TriggerExampleOutput"]
