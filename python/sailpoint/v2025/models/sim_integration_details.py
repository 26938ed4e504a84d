# Generated from schema/.
"""Sim integration details."""

from sailpoint.v2025.models import SimIntegrationDetails

__all__ = ["SimIntegrationDetails"]
