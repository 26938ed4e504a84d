"""Checks each version and each way of paging, in the manner of the official SDK's validation script."""

import unittest

import sailpoint.beta
import sailpoint.v3
import sailpoint.v2024
import sailpoint.v2025
from sailpoint.configuration import Configuration, ConfigurationParams
from sailpoint.paginator import Paginator
from sailpoint.v3.models.search import Search


class TestSdk(unittest.TestCase):
    configuration = Configuration()
    v3_client = sailpoint.v3.ApiClient(configuration)
    beta_client = sailpoint.beta.ApiClient(configuration)
    configuration.experimental = True
    v2024_client = sailpoint.v2024.ApiClient(configuration)
    v2025_client = sailpoint.v2025.ApiClient(configuration)

    def answered(self, response, count=None):
        self.assertIsNotNone(response.data)
        self.assertEqual(200, response.status_code)
        if count is not None:
            self.assertEqual(count, len(response.data))

    def test_manual_configuration(self):
        params = ConfigurationParams()
        params.base_url = "https://localhost:8080"
        params.client_id = "client_id"
        params.client_secret = "client_secret"
        configuration = Configuration(params)

        self.assertEqual(configuration.base_url, "https://localhost:8080")
        self.assertEqual(configuration.client_id, "client_id")
        self.assertEqual(configuration.client_secret, "client_secret")

    def test_accounts_v3(self):
        self.answered(sailpoint.v3.AccountsApi(self.v3_client).list_accounts_with_http_info())

    def test_search_pagination(self):
        search = Search()
        search.indices = ["identities"]
        search.query = {"query": "*"}
        search.sort = ["-name"]

        found = Paginator.paginate_search_with_http_info(sailpoint.v3.SearchApi(self.v3_client), search, 10, 20)
        self.answered(found, 20)

    def test_transforms_v3(self):
        self.answered(sailpoint.v3.TransformsApi(self.v3_client).list_transforms_with_http_info())

    def test_pagination(self):
        api = sailpoint.v3.AccountsApi(self.v3_client)
        self.answered(Paginator.paginate(api.list_accounts_with_http_info, 20, limit=10), 20)

    def test_accounts_beta(self):
        self.answered(sailpoint.beta.AccountsApi(self.beta_client).list_accounts_with_http_info())

    def test_connectors_beta(self):
        self.answered(sailpoint.beta.ConnectorsApi(self.beta_client).get_connector_list_with_http_info())

    def test_sources_beta(self):
        self.answered(sailpoint.beta.SourcesApi(self.beta_client).list_sources_with_http_info())

    def test_pagination_beta(self):
        api = sailpoint.beta.IdentityProfilesApi(self.beta_client)
        self.answered(Paginator.paginate(api.list_identity_profiles_with_http_info, 2, limit=1), 2)

    def test_identities_v2024(self):
        self.answered(sailpoint.v2024.IdentitiesApi(self.v2024_client).list_identities_with_http_info())

    def test_identities_v2025(self):
        self.answered(sailpoint.v2025.IdentitiesApi(self.v2025_client).list_identities_with_http_info())


if __name__ == "__main__":
    unittest.main(verbosity=2)
