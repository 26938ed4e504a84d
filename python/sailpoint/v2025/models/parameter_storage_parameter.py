# Generated from schema/.
"""Parameter storage parameter."""

from sailpoint.v2025.models import ParameterStorageParameter

__all__ = ["ParameterStorageParameter"]
