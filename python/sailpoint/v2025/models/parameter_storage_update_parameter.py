# Generated from schema/.
"""Parameter storage update parameter."""

from sailpoint.v2025.models import ParameterStorageUpdateParameter

__all__ = ["ParameterStorageUpdateParameter"]
