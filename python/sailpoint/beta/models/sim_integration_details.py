# Generated from schema/.
"""Sim integration details."""

from sailpoint.beta.models import SimIntegrationDetails

__all__ = ["SimIntegrationDetails"]
