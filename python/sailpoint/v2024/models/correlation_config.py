# Generated from schema/.
"""The configuration that correlates accounts with identities."""

from sailpoint.v2024.models import CorrelationConfig

__all__ = ["CorrelationConfig"]
