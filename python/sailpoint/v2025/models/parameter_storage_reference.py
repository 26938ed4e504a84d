# Generated from schema/.
"""Parameter storage reference."""

from sailpoint.v2025.models import ParameterStorageReference

__all__ = ["ParameterStorageReference"]
