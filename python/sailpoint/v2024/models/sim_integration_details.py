# Generated from schema/.
"""Sim integration details."""

from sailpoint.v2024.models import SimIntegrationDetails

__all__ = ["SimIntegrationDetails"]
