# Generated from schema/.
"""Trigger example output."""

from sailpoint.v2024.models import TriggerExampleOutput

__all__ = ["TriggerExampleOutput"]
