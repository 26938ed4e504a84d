# Generated from schema/.
"""Parameter storage new parameter."""

from sailpoint.v2025.models import ParameterStorageNewParameter

__all__ = ["ParameterStorageNewParameter"]
