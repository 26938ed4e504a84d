# Generated from schema/.
"""Parameter storage json patch."""

from sailpoint.v2025.models import ParameterStorageJsonPatch

__all__ = ["ParameterStorageJsonPatch"]
