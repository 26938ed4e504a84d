# Generated from schema/.
"""The models of the schema file machine_account_classify, for type checkers."""

from sailpoint._core import Model

class SendClassifyMachineAccount200Response(Model):
    """Send classify machine account200 response."""

    is_machine: bool | None
    def __init__(
        self,
        *,
        is_machine: bool | None = ...,
    ) -> None: ...
