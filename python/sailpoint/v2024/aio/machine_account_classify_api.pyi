# Generated from schema/.
"""Machine account classify api: the operations of this family."""

from typing import Literal

from typing_extensions import Unpack

from sailpoint._core import Api, ApiResponse, AsyncApiClient, RawResponse, _RequestOptions
from sailpoint.v2024.models._machine_account_classify import SendClassifyMachineAccount200Response

__all__ = ["MachineAccountClassifyApi"]

class MachineAccountClassifyApi(Api):
    """Machine account classify api: the operations of this family."""

    api_client: AsyncApiClient
    def __init__(self, api_client: AsyncApiClient | None = None) -> None:
        """Use this client, or `ApiClient.get_default()`."""

    async def send_classify_machine_account(
        self,
        id: str | None,
        classification_mode: Literal["default", "ignoreManual", "forceMachine", "forceHuman"] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> SendClassifyMachineAccount200Response:
        """Send `POST /accounts/{id}/classify`.

        Requires the scope `idn:account:update`.

        `classification_mode`: One of default, ignoreManual, forceMachine, forceHuman. By default 'default'.
        """

    async def send_classify_machine_account_with_http_info(
        self,
        id: str | None,
        classification_mode: Literal["default", "ignoreManual", "forceMachine", "forceHuman"] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> ApiResponse[SendClassifyMachineAccount200Response]:
        """Like `send_classify_machine_account`, but also returns status and headers."""

    async def send_classify_machine_account_without_preload_content(
        self,
        id: str | None,
        classification_mode: Literal["default", "ignoreManual", "forceMachine", "forceHuman"] | None = ...,
        **_options: Unpack[_RequestOptions],
    ) -> RawResponse:
        """Like `send_classify_machine_account`, but returns any status, and the body as bytes."""
