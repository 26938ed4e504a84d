# Written by `make stubs` from schema/; change it there.
"""Send classify machine account200 response."""

from sailpoint._core import Model

__all__ = ["SendClassifyMachineAccount200Response"]

class SendClassifyMachineAccount200Response(Model):
    """Send classify machine account200 response."""

    is_machine: bool | None
    def __init__(
        self,
        *,
        is_machine: bool | None = ...,
    ) -> None: ...
