# Generated from schema/.
"""JIT configuration."""

from sailpoint.v2025.models import JITConfiguration

__all__ = ["JITConfiguration"]
