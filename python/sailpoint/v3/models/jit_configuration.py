# Generated from schema/.
"""JIT configuration."""

from sailpoint.v3.models import JITConfiguration

__all__ = ["JITConfiguration"]
