# Generated from schema/.
"""Transmitter metadata."""

from sailpoint.v2025.models import TransmitterMetadata

__all__ = ["TransmitterMetadata"]
