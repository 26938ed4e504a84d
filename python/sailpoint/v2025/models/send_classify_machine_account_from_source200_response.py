# Generated from schema/.
"""Send classify machine account from source200 response."""

from sailpoint.v2025.models import SendClassifyMachineAccountFromSource200Response

__all__ = ["SendClassifyMachineAccountFromSource200Response"]
