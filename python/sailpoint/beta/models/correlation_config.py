# Generated from schema/.
"""The configuration that correlates accounts with identities."""

from sailpoint.beta.models import CorrelationConfig

__all__ = ["CorrelationConfig"]
